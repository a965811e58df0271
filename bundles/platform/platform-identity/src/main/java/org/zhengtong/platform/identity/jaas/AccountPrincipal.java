package org.zhengtong.platform.identity.jaas;

import java.security.Principal;

/** Stands for an account whose password was proved. No other login module makes one. */
record AccountPrincipal(String name, String address) implements Principal {

    @Override
    public String getName() {
        return name;
    }
}
