/// What is done to text that people type in Chinese offices: a namespace of pure functions.
///
/// `cleaned` is for text that is kept and shown, `folded` for text that is read as a name, a number
/// or a date. Traditional and rare characters pass both untouched.
package enum ChineseText {}
