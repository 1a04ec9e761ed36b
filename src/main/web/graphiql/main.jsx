import './workers.js';
import './styles.js';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { endpoint, liveEndpoint } from './endpoint.js';
import { tabs } from './examples.js';
import icon from './icon.svg';

const fetcher = createGraphiQLFetcher({
  url: endpoint,
  subscriptionUrl: liveEndpoint,
  enableIncrementalDelivery: false,
});
const plugins = [HISTORY_PLUGIN, explorerPlugin()];

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL fetcher={fetcher} plugins={plugins} defaultTabs={tabs} inputValueDeprecation schemaDescription>
    <GraphiQL.Logo>
      <span className="stoa-logo">
        <img src={icon} alt="" /> Stoa
      </span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
