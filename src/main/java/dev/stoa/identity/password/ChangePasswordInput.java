package dev.stoa.identity.password;

import dev.stoa.identity.secret.Password;

record ChangePasswordInput(Password currentPassword, Password newPassword) {}
