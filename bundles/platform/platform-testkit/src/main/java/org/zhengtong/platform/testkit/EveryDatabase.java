package org.zhengtong.platform.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test class once on Derby and once on PostgreSQL. Its constructor takes the {@link TestDatabase}, which is shared
 * by the methods of the class and closed after them:
 *
 * <pre>{@code
 * @EveryDatabase
 * class NoteStoreTest {
 *     private final Transactions transactions;
 *
 *     NoteStoreTest(TestDatabase database) {
 *         transactions = database.apply("db/note.xml").clear().transactions();
 *     }
 * }
 * }</pre>
 *
 * <p>The system property {@code zt.test.databases} (for instance {@code DERBY}) restricts the databases.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(EveryDatabaseArguments.class)
public @interface EveryDatabase {}
