export const query = graphql`
  query ProductListQuery($first: Int!) {
    ...ProductList_products @arguments(first: $first)
  }
`;

export const products = graphql`
  fragment ProductList_products on Query
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" })
  @refetchable(queryName: "ProductListPaginationQuery") {
    products(first: $first, after: $after) @connection(key: "ProductList_products") {
      edges {
        node {
          id
          ...ProductPage_product
        }
      }
    }
  }
`;
