/** What whoever starts a service is told. */
export type Served = {
  /** Where a browser on this machine finds the service. */
  address: string;
  /** Where the data lie: a file, or the address of a database server. */
  data: string;
  /** Settings by which something goes over a line that others can read along. */
  unencrypted: string[];
  /** Where the first operator is made, while there is none, and until when. */
  firstOperator: { address: string; until: Date } | null;
  /** How many processes answer people; `null` where one does everything. */
  processes: number | null;
};
