/** The room of rows that are not drawn. */
export const Away = ({ rows }: { readonly rows: number }) => (
  <tr role="presentation" className="led-away" style={{ '--led-away': rows }}>
    <td role="presentation" colSpan={5}>
      …
    </td>
  </tr>
);
