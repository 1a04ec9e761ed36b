// Beside this page, whatever path the application is served under.
const beside = new URL('graphql', document.baseURI);

export const endpoint = beside.href;
export const liveEndpoint = Object.assign(new URL(beside), {
  protocol: beside.protocol === 'https:' ? 'wss:' : 'ws:',
}).href;
