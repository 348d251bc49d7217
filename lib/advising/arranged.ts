/** A piece of advice as a form holds it: "" for one that is the advisor's own. */
export type TypedPiece = { advice: string; text: string };

const moved = (pieces: readonly TypedPiece[], from: number, to: number): TypedPiece[] => {
  const piece = pieces[from];
  if (!piece || to < 0 || to >= pieces.length) return [...pieces];
  return pieces.filter((_, place) => place !== from).toSpliced(to, 0, piece);
};

/**
 * The pieces as a button leaves them: `up.2`, `down.2`, `remove.2`, `own`, or `pick.` with the id of an advice; `null`
 * where it saves them.
 * @param textOf the words with which an advice begins; `null` where there is none
 */
export function arranged(
  pieces: readonly TypedPiece[],
  press: string,
  textOf: (advice: string) => string | null,
): TypedPiece[] | null {
  const [act = "", of = ""] = press.split(".", 2);
  const place = /^\d{1,3}$/.test(of) ? Number(of) : -1;
  switch (act) {
    case "up":
      return moved(pieces, place, place - 1);
    case "down":
      return moved(pieces, place, place + 1);
    case "remove":
      return pieces.filter((_, each) => each !== place);
    case "own":
      return [...pieces, { advice: "", text: "" }];
    case "pick": {
      const text = textOf(of);
      const isThere = pieces.some(({ advice }) => advice === of);
      return text === null || isThere ? [...pieces] : [...pieces, { advice: of, text }];
    }
    default:
      return null;
  }
}
