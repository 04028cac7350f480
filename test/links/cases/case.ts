/** A case as the files hold it: `rid` is the resource. */
export interface Expected {
  portal: string | null;
  kind: string;
  ref: string | null;
  via?: string;
  rid?: string;
  discussion?: string;
}

/** The parts of an expectation or of a reference that are compared. */
export function compared(of: {
  portal: string | null;
  kind: string;
  ref: string | null;
  rid?: string;
  resource?: string;
  discussion?: string;
}) {
  const { portal, kind, ref } = of;
  return { portal, kind, ref, resource: of.rid ?? of.resource, discussion: of.discussion };
}
