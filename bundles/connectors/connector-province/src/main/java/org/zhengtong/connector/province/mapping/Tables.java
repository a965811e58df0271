package org.zhengtong.connector.province.mapping;

/** The configured tables and fixed values of the mapping. */
public record Tables(
        String provincePrefix,
        String dataSource,
        CodeTable regions,
        CodeTable taskTypes,
        CodeTable promiseTypes,
        CodeTable channels,
        NationalLabels labels) {}
