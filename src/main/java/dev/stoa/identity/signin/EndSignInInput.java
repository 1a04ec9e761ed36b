package dev.stoa.identity.signin;

import dev.stoa.identity.events.SignInId;

record EndSignInInput(SignInId signInId) {}
