// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/minsheng/Demo

// swift-format-ignore-file
/// The demo year: published facts, and samples marked so.
enum DemoFiles {

}
