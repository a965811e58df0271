package org.zhengtong.platform.identity.personal;

import java.util.Optional;

/** Finds the key of this installation, or makes it when there are no data yet. */
final class PersonalKeys {

    private PersonalKeys() {}

    /** @throws IllegalStateException if the data were encrypted with a key that is not there */
    static PersonalKey open(PersonalKeyFile file, KeyRegister register) {
        Optional<String> registered = register.fingerprint();
        if (registered.isPresent() && !file.exists()) {
            throw new IllegalStateException(
                    "the key for the personal data of this database is missing: restore " + file);
        }
        PersonalKey key = file.exists() ? file.read() : file.create();
        String expected = registered.orElseGet(() -> register.register(key.fingerprint()));
        if (!expected.equals(key.fingerprint())) {
            throw new IllegalStateException(
                    "the personal data of this database were encrypted with another key than the one in " + file);
        }
        return key;
    }
}
