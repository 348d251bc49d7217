/** Words of a fault of ours. Every page brings them: nothing else stands here. */
export const faultZh = {
  title: "出错了，是我们的问题",
  text: "已存好的答案不受影响。请刷新再试；还不行，就把编号告诉管理员：",
  product: "跃标",
};
