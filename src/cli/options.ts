import { Option } from 'commander';
import { readSettings, SETTINGS, type SettingName, type Settings } from '../settings.ts';

/** The command line's options for settings; values and defaults are left to the settings themselves. */
export const settingOptions = (...names: readonly SettingName[]): Option[] =>
  SETTINGS.filter(({ name }) => names.includes(name)).map(
    ({ flag, env, help, default: byDefault }) => new Option(flag, `${help} [${env}, default ${byDefault}]`),
  );

/** The settings as the options of a command and the environment give them. */
export const settingsFrom = (options: Readonly<Partial<Record<SettingName, string>>>): Settings =>
  readSettings(options, process.env);
