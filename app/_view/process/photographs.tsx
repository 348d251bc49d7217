import type { Translate } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { FilePick } from "../file/file-pick";
import { LookAt } from "../file/look-at";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./visits.module.css";

export type ShownFileOfVisit = {
  id: string;
  name: string;
  type: string;
  caption: string;
  told: string;
  isWithdrawn: boolean;
  href: string;
};

type Props = {
  translate: Translate;
  locale: Locale;
  /** Path of the firm in the round, below which the forms are sent. */
  action: string;
  files: readonly ShownFileOfVisit[];
  mayChange: boolean;
  caption: string | undefined;
  problem: string | null;
};

/** What was photographed or handed over at the firm. */
export function Photographs({ translate, locale, action, files, mayChange, caption, problem }: Props) {
  return (
    <section aria-labelledby="photographs">
      <h2 id="photographs">{translate("visits.photographs.title")}</h2>
      {files.length === 0 && <p>{translate("visits.photographs.none")}</p>}
      <ul className={styles.photographs}>
        {files.map(({ id, name, type, caption: about, told, isWithdrawn, href }) => (
          <li key={id}>
            <p>{about || name}</p>
            <p className="soft">{isWithdrawn ? `${told} · ${translate("visits.photographs.withdrawn")}` : told}</p>
            <p className="row screen">
              <a href={href} download>
                {name}
              </a>
              <LookAt href={href} name={name} about={about || null} type={type} locale={locale} />
            </p>
            {mayChange && !isWithdrawn && (
              <form method="post" action={`${action}/visit-file-back`} className="screen">
                <PressField />
                <input type="hidden" name="file" value={id} />
                <button
                  type="submit"
                  className="button quiet"
                  aria-label={translate("visits.photographs.backName", { name: about || name })}
                >
                  {translate("visits.photographs.back")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <form
          method="post"
          action={`${action}/visit-file`}
          encType="multipart/form-data"
          className={`${staff.card} screen`}
        >
          <PressField />
          {problem && (
            <p className="notice problem" role="alert">
              {problem}
            </p>
          )}
          <p id="photographs-help" className="soft">
            {translate("visits.photographs.lead")}
          </p>
          <p>
            <FilePick
              id="visit-file"
              name="file"
              label={translate("visits.photographs.pick")}
              accept="image/jpeg,image/png,.pdf,.docx,.xlsx,.ofd"
              describedBy="photographs-help"
            />
          </p>
          <label className={staff.field}>
            {translate("visits.photographs.caption")}
            <input type="text" name="caption" maxLength={200} defaultValue={caption} />
          </label>
          <button type="submit" className="button quiet">
            {translate("visits.photographs.add")}
          </button>
        </form>
      )}
    </section>
  );
}
