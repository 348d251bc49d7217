/** A fault of ours where even the frame of the pages fails, in a line that every page brings along. */
export const faultLineZh = "出错了，请刷新。";
