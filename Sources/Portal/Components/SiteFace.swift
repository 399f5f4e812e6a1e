/// What every page of a site has in common: its name, its home and the files it loads.
package struct SiteFace: Hashable, Sendable {
    /// The name beside the mark, "北碚区民生实事".
    package let name: String
    /// The address of the first page.
    package let home: String
    /// The address of the stylesheet.
    package let stylesheet: String
    /// The address of the icon, an SVG.
    package let icon: String
    /// The address of the web manifest.
    package let manifest: String
    /// The address of the script that counts on where a field has a limit.
    package let script: String

    /// Names the site.
    package init(
        name: String,
        home: String,
        stylesheet: String,
        icon: String,
        manifest: String,
        script: String
    ) {
        self.name = name
        self.home = home
        self.stylesheet = stylesheet
        self.icon = icon
        self.manifest = manifest
        self.script = script
    }
}
