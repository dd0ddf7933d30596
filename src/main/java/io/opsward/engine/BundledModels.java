package io.opsward.engine;

import java.util.List;

/** The folders of models that the product brings along. */
public interface BundledModels {

    /** All folders, by name. A folder is what stands under {@code processes}; its forms come along. */
    List<ProcessFolder> all();
}
