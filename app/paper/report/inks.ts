/** Colours of paper: those of the pages in light. */
export const inks = {
  ink: "#16202a",
  soft: "#4d5863",
  paper: "#ffffff",
  line: "#dcd7cb",
  edge: "#767d84",
  accent: "#0b4f6c",
  accentSoft: "#e4eef1",
  own: "#bf3f0c",
  ownSoft: "#f9e9e0",
};
