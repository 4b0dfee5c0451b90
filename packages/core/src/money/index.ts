export { minorDigits, moneyText } from './minor-units.ts';
