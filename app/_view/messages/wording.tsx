import type { Translate } from "#app/translate";
import { seriesPlaces } from "#lib/programme/firm-message";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import messages from "./messages.module.css";
import styles from "./wording.module.css";
import type { GivenSeries, WordedKind, WordingForm } from "./wording-props";

type ListProps = { kinds: readonly WordedKind[]; given: readonly GivenSeries[]; translate: Translate };

/** All kinds of messages with how they are worded and numbered, and the numbers that were given out. */
export function WordedKinds({ kinds, given, translate }: ListProps) {
  return (
    <>
      <section aria-labelledby="kinds">
        <h2 id="kinds">{translate("firmMessages.settings.choose")}</h2>
        <div className={staff.scroll}>
          <table className={styles.kinds}>
            <thead>
              <tr>
                {(["kind", "words", "series"] as const).map((column) => (
                  <th key={column} scope="col">
                    {translate(`firmMessages.settings.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kinds.map(({ kind, name, href, isOwn, series }) => (
                <tr key={kind}>
                  <th scope="row">
                    <a href={href} aria-label={translate("firmMessages.settings.editLabel", { kind: name })}>
                      {name}
                    </a>
                  </th>
                  <td>{translate(`firmMessages.settings.${isOwn ? "own" : "usual"}`)}</td>
                  <td className={series === null ? "soft" : undefined}>
                    {series ?? translate("firmMessages.settings.noSeries")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section aria-labelledby="given">
        <h2 id="given">{translate("firmMessages.settings.given")}</h2>
        {given.length === 0 ? (
          <p className="soft">{translate("firmMessages.settings.givenNone")}</p>
        ) : (
          <ul>
            {given.map(({ words, gaps }) => (
              <li key={words}>
                {words} · <span className="soft">{gaps}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

type EditorProps = { form: WordingForm; home: string; translate: Translate };

/** Where a bureau words one kind of message, beside how it will read. */
export function WordingEditor({ form, home, translate }: EditorProps) {
  const { kind, locale, languages, text, isOwn, problem } = form;
  return (
    <>
      <p className={styles.languages}>
        <span className="soft">{translate("firmMessages.settings.language")}</span>
        {languages.map(({ name, href, isChosen }) => (
          <a key={href} href={href} aria-current={isChosen ? "page" : undefined}>
            {name}
          </a>
        ))}
      </p>
      <div className={styles.editor}>
        <div>
          <form method="post" action={`${home}/save`} className={staff.card}>
            <PressField />
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="in" value={locale} />
            {problem && (
              <p className="error" role="alert" id="wording-problem">
                {problem}
              </p>
            )}
            <label className={staff.field}>
              {translate("firmMessages.settings.subject")}
              <input
                type="text"
                name="subject"
                defaultValue={text.subject}
                maxLength={100}
                required
                autoComplete="off"
              />
            </label>
            <label className={staff.field}>
              {translate("firmMessages.settings.body")}
              <textarea name="body" rows={14} defaultValue={text.body} maxLength={4000} required />
            </label>
            <p className="row">
              <button type="submit" className="button">
                {translate("firmMessages.settings.save")}
              </button>
              <button type="submit" name="look" value="yes" className="button quiet">
                {translate("firmMessages.settings.look")}
              </button>
            </p>
          </form>
          {isOwn && (
            <form method="post" action={`${home}/reset`} className={styles.reset}>
              <PressField />
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="in" value={locale} />
              <button type="submit" className="button quiet">
                {translate("firmMessages.settings.reset")}
              </button>
            </form>
          )}
          <SeriesForm {...{ form, home, translate }} />
        </div>
        <div>
          <Preview {...{ form, translate }} />
          <Places {...{ form, translate }} />
        </div>
      </div>
    </>
  );
}

type PartProps = Omit<EditorProps, "home">;

function Preview({ form: { preview }, translate }: PartProps) {
  return (
    <section id="preview" aria-labelledby="preview-title" className={staff.card}>
      <h2 id="preview-title">{translate("firmMessages.settings.preview")}</h2>
      <p className="soft">{translate("firmMessages.settings.previewLead")}</p>
      <p>
        <strong>{preview.subject}</strong>
      </p>
      <p className={messages.body}>{preview.body}</p>
    </section>
  );
}

function Places({ form: { places }, translate }: PartProps) {
  const example = places[0]?.written ?? "";
  return (
    <section aria-labelledby="places" className={staff.card}>
      <h2 id="places">{translate("firmMessages.settings.places")}</h2>
      <p className="soft">{translate("firmMessages.settings.placesLead", { example })}</p>
      <dl className={styles.places}>
        {places.map(({ written, sample }) => (
          <div key={written}>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{sample || "–"}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SeriesForm({ form: { kind, locale, series }, home, translate }: EditorProps) {
  if (series === null) return null;
  return (
    <form method="post" action={`${home}/series`} className={staff.card} id="series">
      <PressField />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="in" value={locale} />
      <h2>{translate("firmMessages.settings.series")}</h2>
      <p className="soft">{translate("firmMessages.settings.seriesLead", seriesPlaces)}</p>
      {series.problem && (
        <p className="error" role="alert">
          {series.problem}
        </p>
      )}
      <label className={staff.field}>
        {translate("firmMessages.settings.pattern")}
        <input type="text" name="pattern" defaultValue={series.pattern} maxLength={60} autoComplete="off" />
      </label>
      <label className={`${staff.field} ${staff.short}`}>
        {translate("firmMessages.settings.first")}
        <input
          type="text"
          name="first"
          inputMode="numeric"
          defaultValue={series.first}
          maxLength={5}
          autoComplete="off"
        />
      </label>
      <p className="soft">{translate("firmMessages.settings.firstHint")}</p>
      <button type="submit" className="button quiet">
        {translate("firmMessages.settings.saveSeries")}
      </button>
    </form>
  );
}
