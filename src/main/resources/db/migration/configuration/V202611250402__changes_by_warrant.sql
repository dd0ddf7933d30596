create index configuration_change_warrant on configuration_change (warrant);
