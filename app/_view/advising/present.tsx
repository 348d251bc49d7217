import type { Translate } from "#app/translate";
import { deskPath } from "./desk/desk-path";

type Props = { translate: Translate; home: string; present: string; on: string; name: string };

/** An answer or a figure of a client as it stands now, with the way to check and correct it. */
export const Present = ({ translate, home, present, on, name }: Props) => (
  <p>
    <span className="soft">{translate("threads.present")}</span> {present}{" "}
    <a className="soft screen" href={deskPath(home, on)} aria-label={translate("clientReview.goToLabel", { name })}>
      {translate("clientReview.goTo")}
    </a>
  </p>
);
