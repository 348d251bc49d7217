/** A fault of ours where even the frame of the pages fails, in a line that every page brings along. */
export const faultLineEn = "Something went wrong. Please reload.";
