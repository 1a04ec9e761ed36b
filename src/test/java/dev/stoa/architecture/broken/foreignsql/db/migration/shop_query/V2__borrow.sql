INSERT INTO page (note) SELECT code FROM shop_command.voucher;
