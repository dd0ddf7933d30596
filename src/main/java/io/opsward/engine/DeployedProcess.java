package io.opsward.engine;

import io.opsward.identity.UserId;
import java.time.Instant;

/**
 * A version of a process.
 *
 * @param process the version
 * @param folder name of its folder
 * @param deployedAt UTC
 * @param deployedBy who deployed it; {@link UserId#SYSTEM} where the product brought it along
 * @param running running instances: of the process, or of this version alone where versions are listed
 */
public record DeployedProcess(
        ProcessInfo process, String folder, Instant deployedAt, UserId deployedBy, long running) {}
