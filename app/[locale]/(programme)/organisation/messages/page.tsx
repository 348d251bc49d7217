import { notFound } from "next/navigation";
import { WordedKinds, WordingEditor } from "#app/_view/messages/wording";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { fieldsBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { readWording } from "#db/programme/message-wording";
import { messageKinds } from "#lib/programme/firm-message";
import { locales } from "#lib/text/languages";
import { givenSeries, wordedKinds, wordingForm } from "./wording-forms";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ kind?: string; in?: string; kept?: string; done?: string }>;
};

export const generateMetadata = pageTitle("firmMessages.settings.title");

const doneWords = ["saved", "reset", "series"] as const;

/** How a bureau words what it tells firms, and how it numbers its documents. */
export default async function WordingPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor, seat } = await requireRight(locale, "word-messages");
  const query = await searchParams;
  const translate = translator(locale);
  const wording = await readWording(await database(), actor);
  if (!wording.ok) return notFound();
  const home = `/${locale}/organisation/messages`;
  const kind = messageKinds.find((each) => each === query.kind);
  const written = locales.find((each) => each === query.in) ?? locale;
  const done = doneWords.find((each) => each === query.done);
  const bureau = seat.organisation?.name ?? "";
  const before = await fieldsBefore(query.kept);
  const form = kind && wordingForm(wording.value, before, { kind, written, locale, home, bureau, now: new Date() });
  return (
    <main id="main" className="sheet wide">
      <p>
        <a href={form ? home : `/${locale}/organisation`}>{form ? translate("firmMessages.settings.back") : bureau}</a>
      </p>
      <h1>{form ? form.name : translate("firmMessages.settings.title")}</h1>
      <p className="lead">{translate("firmMessages.settings.lead")}</p>
      {done && (
        <p className="notice" role="status">
          {translate(`firmMessages.settings.done.${done}`)}
        </p>
      )}
      {form ? (
        <WordingEditor {...{ form, home, translate }} />
      ) : (
        <WordedKinds
          kinds={wordedKinds(wording.value, home, locale)}
          given={givenSeries(wording.value, locale)}
          translate={translate}
        />
      )}
    </main>
  );
}
