package dev.stoa.architecture.broken.results;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.ResultsAreLists;

@Breaks(value = ResultsAreLists.class, says = {
        "StreamedNames: StreamedNames.all holds a connection open (JdbcClient.MappedQuerySpec.stream); read a list"})
public class Twin {}
