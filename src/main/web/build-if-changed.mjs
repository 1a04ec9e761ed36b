// Placeholder until the GraphiQL bundle lands.
