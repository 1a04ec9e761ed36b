package dev.stoa.identity.password;

import dev.stoa.kernel.command.Command;

sealed interface PasswordResetCommand extends Command permits RequestPasswordReset {}
