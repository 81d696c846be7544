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
  for (const { name, flag, env, help, default: byDefault } of SETTINGS)
    if (names.includes(name)) command.addOption(new Option(flag, `${help} [${env}, default ${byDefault}]`));
  return command;
}

/** The settings of the commands that read files. */
export const FILE_SETTINGS: readonly SettingName[] = ['fileTimeLimit', 'fileMemory', 'threads'];

/**
 * The settings as the options of a command and the environment give them.
 *
 * @param names the settings that the command has options for; an option may mean another one elsewhere
 */
export const settingsFrom = (
  names: readonly SettingName[],
  options: Readonly<Record<string, string | undefined>>,
): Settings =>
  readSettings(
    Object.fromEntries(
      SETTINGS.filter(({ name }) => names.includes(name)).map(({ name, flag }) => [
        name,
        options[new Option(flag).attributeName()],
      ]),
    ),
    process.env,
  );
