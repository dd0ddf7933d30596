package io.opsward.configuration.ui;

import io.opsward.configuration.ConfigurationEditing;
import io.opsward.configuration.ConfigurationRegister;
import io.opsward.configuration.ItemExchange;
import org.springframework.stereotype.Component;

/** What the pages of configuration items are made with. */
@Component
record ItemParts(
        ConfigurationRegister register,
        ConfigurationEditing editing,
        ItemExchange exchange,
        ItemTexts texts,
        OwnerNames owners) {}
