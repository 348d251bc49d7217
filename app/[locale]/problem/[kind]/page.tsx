import { notFound } from "next/navigation";
import { ProblemNotice, problemKinds } from "../../../_view/problem-notice";
import { localeOf } from "../../../session";
import { translator } from "../../../translate";

type Props = { params: Promise<{ locale: string; kind: string }> };

const kebab = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What the outer server shows where it refuses a request; it sets the status itself. */
export default async function ProblemPage({ params }: Props) {
  const { locale: word, kind: wanted } = await params;
  const locale = localeOf(word) ?? notFound();
  const kind = problemKinds.find((candidate) => kebab(candidate) === wanted) ?? notFound();
  return <ProblemNotice kind={kind} locale={locale} translate={translator(locale)} />;
}
