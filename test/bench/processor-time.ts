/** The processor's time of this thread in milliseconds, which neither other programs nor the compiler's threads make longer. */
export function processorTime(): number {
  const { user, system } = (process as NodeJS.Process & { threadCpuUsage(): NodeJS.CpuUsage }).threadCpuUsage();
  return (user + system) / 1000;
}
