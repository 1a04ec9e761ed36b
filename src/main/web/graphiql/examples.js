import catalogue from './examples/catalogue.graphql?raw';

export const tabs = [{ query: catalogue }];
