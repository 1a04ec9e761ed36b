CREATE TABLE voucher (code text PRIMARY KEY);
