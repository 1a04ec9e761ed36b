import catalogue from './examples/catalogue.graphql?raw';
import order from './examples/order.graphql?raw';
import live from './examples/live.graphql?raw';

export const tabs = [{ query: catalogue }, { query: order }, { query: live }];
