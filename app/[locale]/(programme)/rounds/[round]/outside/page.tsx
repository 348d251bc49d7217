import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { Outside } from "#app/_view/outside/outside";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { fromWords } from "#app/words/outside-words";
import { database } from "#db/client";
import { mostHits, readOutside } from "#db/programme/outside-lists";
import { may } from "#lib/access";
import { messagesOf } from "#lib/messages/messages";
import { dayOf } from "#lib/text/day";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string; rows?: string; without?: string }>;
};

export const generateMetadata = pageTitle("outside.title");

const numberIn = (word: string | undefined): number => (word && /^\d{1,6}$/.test(word) ? Number(word) : 0);

/** What lists of others say of the firms of a round. */
export default async function OutsidePage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const query = await searchParams;
  const translate = translator(locale);
  const found = await readOutside(await database(), actor, id, new Date());
  if (!found.ok && found.reason !== "sealed") return notFound();
  const home = `/${locale}/rounds/${id}`;
  const { organisation, state } = round;
  const before = await fieldsBefore(query.kept);
  const { problems } = messagesOf(locale).outside;
  const problem = query.problem !== undefined && Object.hasOwn(problems, query.problem) ? query.problem : null;
  const { lists = [], hits = [] } = found.ok ? found.value : {};
  return (
    <RoundFrame locale={locale} round={round} current="outside" actor={actor} translate={translate}>
      <h1>{translate("outside.title")}</h1>
      <p className="lead">{translate("outside.lead")}</p>
      {query.done === "added" && (
        <div className="notice" role="status">
          <p>{translate("outside.done.added", { rows: numberIn(query.rows), without: numberIn(query.without) })}</p>
        </div>
      )}
      {query.done === "ended" && (
        <div className="notice" role="status">
          <p>{translate("outside.done.ended")}</p>
        </div>
      )}
      {problem && <Alert>{problems[problem as keyof typeof problems]}</Alert>}
      {found.ok ? (
        <Outside
          action={home}
          lists={lists.map(({ person, at, asOf, ...list }) => ({
            ...list,
            asOf: dayText(locale, asOf),
            by: translate("outside.by", { person: person ?? "", day: dayText(locale, dayOf(at)) }),
            hits: hits.filter(({ finding }) => finding.list === list.id).length,
          }))}
          hits={hits.map(({ id: application, firmName, region, finding }) => ({
            key: `${application} ${finding.list} ${finding.line}`,
            firm: firmName,
            href: `${home}/firms/${application}`,
            region,
            kind: finding.kind,
            text: finding.text,
            from: fromWords(locale, finding),
          }))}
          most={mostHits}
          keeps={may(actor, "keep-outside-lists", { of: "round", organisation, state, sealed: false })}
          typed={typedInto(before, "add-outside")}
          number={(value) => formats(locale).number(value)}
          translate={translate}
        />
      ) : (
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("outside.title")} />
      )}
    </RoundFrame>
  );
}
