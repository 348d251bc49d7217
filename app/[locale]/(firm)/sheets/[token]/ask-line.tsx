import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { departments } from "#questionnaires";

type Props = { facts?: readonly string[]; questions?: readonly string[]; locale: Locale; home: string };

/** On a page that asks what others have in their books: the way to let them fill it in. */
export function AskLine({ facts = [], questions = [], locale, home }: Props) {
  const counted = departments
    .map((department) => ({
      department,
      count:
        department.facts.filter((id) => facts.includes(id)).length +
        department.questions.filter((id) => questions.includes(id)).length,
    }))
    .sort((one, other) => other.count - one.count);
  const [most] = counted;
  if (!most || most.count === 0) return null;
  const words = { count: most.count, department: most.department.title[locale] };
  return (
    <p className="soft screen">
      <a href={`${home}/colleagues?list=${most.department.id}#ask`}>
        {translator(locale)("colleagues.section", words)}
      </a>
    </p>
  );
}
