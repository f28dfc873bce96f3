/** What `work` leads to, or `otherwise` when that takes longer. The work itself goes on. */
export async function within<Result, Late>(
  work: Promise<Result>,
  milliseconds: number,
  otherwise: Late,
): Promise<Result | Late> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
