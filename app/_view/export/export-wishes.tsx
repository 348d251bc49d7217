import type { Translate } from "#app/translate";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";

type Props = {
  /** Address of the round. */
  home: string;
  /** What the board shows, as its address says it. */
  query: string;
  /** What was chosen before the form came back. */
  typed: Readonly<Record<string, string>> | null;
  translate: Translate;
};

const wishes = [
  { what: "view", formats: ["xlsx", "csv"] },
  { what: "full", formats: ["xlsx", "csv", "statistics"] },
  { what: "report", formats: ["docx"] },
  { what: "archive", formats: ["zip"] },
] as const;

/** A form for each thing that can be exported. */
export function ExportWishes({ home, query, typed, translate }: Props) {
  return (
    <section aria-labelledby="wishes">
      <h2 id="wishes">{translate("export.what")}</h2>
      <div className={staff.cards}>
        {wishes.map(({ what, formats }) => (
          <form key={what} method="post" action={`${home}/export/begin`} className={staff.card}>
            <PressField />
            <h3>{translate(`export.wishes.${what}.title`)}</h3>
            <p>{translate(`export.wishes.${what}.hint`)}</p>
            {what === "view" && (
              <p className="soft">
                {translate(query === "" ? "export.wishes.view.all" : "export.wishes.view.some")}{" "}
                <a href={`${home}/firms${query === "" ? "" : `?${query}`}`}>{translate("export.toBoard")}</a>
              </p>
            )}
            <input type="hidden" name="what" value={what} />
            {what === "view" && <input type="hidden" name="query" value={query} />}
            {formats.length > 1 ? (
              <fieldset>
                <legend>{translate("export.format")}</legend>
                {formats.map((format, place) => (
                  <p key={format}>
                    <label>
                      <input
                        type="radio"
                        name="format"
                        value={format}
                        defaultChecked={typed?.what === what ? typed.format === format : place === 0}
                      />{" "}
                      {translate(`export.formats.${format}`)}
                    </label>
                  </p>
                ))}
              </fieldset>
            ) : (
              <input type="hidden" name="format" value={formats[0]} />
            )}
            <p>
              <button
                type="submit"
                className="button"
                aria-label={`${translate("export.begin")} · ${translate(`export.wishes.${what}.title`)}`}
              >
                {translate("export.begin")}
              </button>
            </p>
          </form>
        ))}
      </div>
    </section>
  );
}
