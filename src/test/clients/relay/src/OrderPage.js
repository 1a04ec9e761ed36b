export const query = graphql`
  query OrderPageQuery($id: ID!) {
    node(id: $id) {
      id
      ...OrderPage_order @alias
    }
  }
`;

export const order = graphql`
  fragment OrderPage_order on Order @refetchable(queryName: "OrderPageRefetchQuery") {
    version
    status
    lines {
      number
      quantity
      variant {
        id
        sku
      }
    }
  }
`;

export const place = graphql`
  mutation OrderPagePlaceMutation($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      ... on CommandSuccess {
        receipt {
          streamId
          token
        }
      }
      ... on PlaceOrderSuccess {
        order {
          ...OrderPage_order
        }
      }
      ... on Rejection {
        code
        message
      }
    }
  }
`;

export const changed = graphql`
  subscription OrderPageChangedSubscription($id: ID!, $after: String) {
    orderChanged(id: $id, after: $after) {
      token
      order {
        ...OrderPage_order
      }
    }
  }
`;
