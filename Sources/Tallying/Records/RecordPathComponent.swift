/// What a path can be written with: a string for a key, an integer for a place.
protocol RecordPathComponent {
    var component: RecordPath.Component { get }
}

extension String: RecordPathComponent {
    var component: RecordPath.Component { .key(self) }
}

extension Int: RecordPathComponent {
    var component: RecordPath.Component { .index(self) }
}
