export const query = graphql`
  query ProductPageQuery($slug: String!) {
    product(by: { slug: $slug }) {
      id
      ...ProductPage_product
    }
  }
`;

export const product = graphql`
  fragment ProductPage_product on Product @refetchable(queryName: "ProductPageRefetchQuery") {
    name
    priceRange {
      lowest {
        amount
        currencyCode
      }
    }
    variants {
      id
      sku
      available
      product {
        id
      }
    }
  }
`;
