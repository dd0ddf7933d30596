package io.opsward.identity;

/**
 * A group of people, named after a post: {@code service-desk}, {@code tech-network}. Models name it as candidate group.
 *
 * @param value kebab case
 * @see "Decision 0007"
 */
public record GroupKey(String value) {

    /** Plans and checks every process (管理岗). */
    public static final GroupKey MANAGEMENT = new GroupKey("management");
    /** Contact point with the client (服务台). */
    public static final GroupKey SERVICE_DESK = new GroupKey("service-desk");
    /** People of a client (需方); each is also in {@code client-<organisation>}. */
    public static final GroupKey CLIENT = new GroupKey("client");
    /** Reads history, changes nothing (审计员). */
    public static final GroupKey AUDITOR = new GroupKey("auditor");
    /** Edits models and forms (流程负责人). */
    public static final GroupKey PROCESS_OWNER = new GroupKey("process-owner");
    /** Keeps accounts and settings. */
    public static final GroupKey ADMINISTRATOR = new GroupKey("administrator");

    /** The group of one client organisation's people. */
    public static GroupKey ofClient(String organisation) {
        return new GroupKey("client-" + organisation);
    }

    @Override
    public String toString() {
        return value;
    }
}
