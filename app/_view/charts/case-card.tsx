/** What is said of a case when it is pointed at. */
export type CaseWords = { id: string; mark: string; title: string; course: string; why: string };

export function CaseCard({ words: { title, course, why } }: { words: CaseWords }) {
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{course}</p>
      <p>{why}</p>
    </>
  );
}
