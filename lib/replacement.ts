/** How it came that a link opens nothing any more because a newer one stands in its place. */
export type Replacement =
  /** The bureau had a newer one mailed to the firm. */
  | "mailed"
  /** The bureau made a newer one that it hands on itself. */
  | "handed"
  /** The firm made a newer link and key for its sheet. */
  | "renewed"
  /** The bureau made a newer open link to its round. */
  | "announced"
  /** The bureau ended the open link to its round. */
  | "ended";
