import { type Command, Option } from 'commander';
import { readSettings, SETTINGS, type SettingName, type Settings } from '../settings.ts';

/** How files are read, where they leave a choice. */
export interface ReadChoice {
  readonly changes: 'accepted' | 'original';
}

/** Adds the option that says how tracked changes are read. */
export const withReadChoice = (command: Command): Command =>
  command.addOption(
    new Option('--changes <as>', 'read the tracked changes of Word files as made, or as not made')
      .choices(['accepted', 'original'])
      .default('accepted'),
  );

/** Adds the options for settings; values and defaults are left to the settings themselves. */
export function withSettings(names: readonly SettingName[], command: Command): Command {
  for (const option of settingOptions(...names)) command.addOption(option);
  return command;
}

const settingOptions = (...names: readonly SettingName[]): Option[] =>
  SETTINGS.filter(({ name }) => names.includes(name)).map(
    ({ flag, env, help, default: byDefault }) => new Option(flag, `${help} [${env}, default ${byDefault}]`),
  );

/** The settings as the options of a command and the environment give them. */
export const settingsFrom = (options: Readonly<Record<string, string | undefined>>): Settings =>
  readSettings(
    Object.fromEntries(SETTINGS.map(({ name, flag }) => [name, options[new Option(flag).attributeName()]])),
    process.env,
  );
