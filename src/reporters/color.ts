import type { Severity } from "../base/finding.ts";

type Paint = (text: string) => string;

/** How parts of the printed text stand out on a terminal. */
export interface Color extends Readonly<Record<Severity, Paint>> {
  readonly file: Paint;
  readonly label: Paint;
  readonly faint: Paint;
  readonly good: Paint;
}

const same: Paint = (text) => text;

/** Text as it is. */
export const noColor: Color = {
  error: same,
  warning: same,
  note: same,
  file: same,
  label: same,
  faint: same,
  good: same,
};

/** The colours of a terminal; the library behind them is loaded here and not before. */
export async function terminalColor(): Promise<Color> {
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    note: chalk.cyan.bold,
    file: chalk.bold.underline,
    label: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
  };
}
