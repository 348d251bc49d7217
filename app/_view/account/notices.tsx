type Props = { problem: string | null; done: string | null };

/** What came of the form that was sent before this page: why it was not taken, or that it was. */
export function Notices({ problem, done }: Props) {
  return (
    <>
      {problem && (
        <p className="notice problem" role="alert" id="problem">
          {problem}
        </p>
      )}
      {!problem && done && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
    </>
  );
}
