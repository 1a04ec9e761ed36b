// The operations that every client is given alike.
export const productPage = `
  query ProductPage($slug: String!) {
    product(by: { slug: $slug }) { id name variants { id sku available price { amount currencyCode } } }
  }`;

export const productList = `
  query ProductList($first: Int!, $after: String) {
    products(first: $first, after: $after) { edges { cursor node { id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
  }`;

export const orderPage = `
  query OrderPage($id: ID!) {
    order(id: $id) { id version status lines { number quantity } }
  }`;

export const placeOrder = `
  mutation PlaceOrder($input: PlaceOrderInput!, $options: CommandOptions) {
    placeOrder(input: $input, options: $options) {
      ... on PlaceOrderSuccess { receipt { streamId version token } order { id version status lines { number quantity } } }
      ... on Rejection { code message }
    }
  }`;

export const orderChanged = `
  subscription OrderChanged($id: ID!, $after: String) {
    orderChanged(id: $id, after: $after) { token order { id version status } }
  }`;
