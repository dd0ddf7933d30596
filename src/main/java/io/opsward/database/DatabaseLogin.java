package io.opsward.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/**
 * Address and account of a database, and the words for what can go wrong with them.
 *
 * @param url address in the way of JDBC
 * @param user account, null if the address has it
 * @param password null if the address has it or none is needed
 */
record DatabaseLogin(
        String url, @Nullable String user, @Nullable String password) {

    private static final String SETTINGS = "SPRING_DATASOURCE_URL, …_USERNAME and …_PASSWORD";

    static DatabaseLogin of(Environment settings) {
        return new DatabaseLogin(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
    }

    static DatabaseLogin of(JdbcConnectionDetails details) {
        return new DatabaseLogin(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    /** The address without parameters, which may hold a password. */
    String shownUrl() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** A new connection. @throws StartRefused if there is none to be had */
    Connection connect() {
        var properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "20");
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The server ends the session when the line is cut.
        }
    }

    /** The same in words; by the states that PostgreSQL's manual lists in its appendix A. */
    StartRefused refusal(SQLException problem) {
        var state = String.valueOf(problem.getSQLState());
        var name = shownUrl();
        return switch (state) {
            case "28P01", "28000" ->
                new StartRefused(
                        "The database %s refuses the account %s or its password.".formatted(name, user),
                        "Check " + SETTINGS + ".",
                        problem);
            case "3D000" ->
                new StartRefused(
                        "There is no such database: %s.".formatted(name),
                        "Create it (createdb), or check SPRING_DATASOURCE_URL.",
                        problem);
            case "53100" ->
                new StartRefused(
                        "The disk of the database %s is full.".formatted(name), "Free some room on it.", problem);
            case "53300" ->
                new StartRefused(
                        "The database %s has no connection left.".formatted(name),
                        "Raise its max_connections, or stop other programs that use it.",
                        problem);
            case "57P03" ->
                new StartRefused(
                        "The database %s is starting up or shutting down.".formatted(name), "Try again soon.", problem);
            default -> unreachable(state, name, problem);
        };
    }

    private static StartRefused unreachable(String state, String name, SQLException problem) {
        if (state.equals("null") || state.equals("08001") && !name.startsWith("jdbc:postgresql:")) {
            return new StartRefused(
                    "%s is not the address of a PostgreSQL.".formatted(name),
                    "Set SPRING_DATASOURCE_URL to something like jdbc:postgresql://host:5432/opsward.",
                    problem);
        }
        return new StartRefused(
                "The database %s cannot be reached (%s).".formatted(name, firstLine(problem)),
                "Start it, or check " + SETTINGS + ".",
                problem);
    }

    private static String firstLine(SQLException problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
