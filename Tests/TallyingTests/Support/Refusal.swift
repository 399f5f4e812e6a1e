import Tallying

/// What a test says of a refusal: the error's code, and where it was found.
struct Refusal: Hashable, CustomStringConvertible {
    let code: String
    let path: String
    var place: String?

    init(_ code: String, _ path: String, _ place: String? = nil) {
        self.code = code
        self.path = path
        self.place = place
    }

    /// The refusal of a record in memory or in a text; the place only where the text gives one.
    init(_ error: RecordError, withPlace: Bool) {
        code = error.code
        path = error.path.description
        if withPlace { place = error.position.map { "\($0.line):\($0.column)" } }
    }

    var description: String {
        "\(code) at \(path.isEmpty ? "the record" : path)\(place.map { ", \($0)" } ?? "")"
    }

    /// The refusal of a text by the reader or by the count; nothing if it is counted.
    static func of(_ text: String, withPlace: Bool = false) -> Refusal? {
        of(Array(text.utf8), withPlace: withPlace)
    }

    static func of(_ bytes: [UInt8], withPlace: Bool = false) -> Refusal? {
        do throws(RecordError) {
            let record = try CongressRecord(json: bytes)
            do throws(RecordError) {
                _ = try record.count()
            } catch {
                return Refusal(error.located(in: bytes), withPlace: withPlace)
            }
            return nil
        } catch {
            return Refusal(error, withPlace: withPlace)
        }
    }

    /// The refusal of a rating's text by the reader or by the count; nothing if it is counted.
    static func ofRating(_ bytes: some Sequence<UInt8>, withPlace: Bool = false) -> Refusal? {
        do throws(RecordError) {
            let record = try RatingRecord(json: bytes)
            do throws(RecordError) {
                _ = try record.count()
            } catch {
                return Refusal(error.located(in: bytes), withPlace: withPlace)
            }
            return nil
        } catch {
            return Refusal(error, withPlace: withPlace)
        }
    }

    /// The refusal that making or counting a record ends in.
    static func of(_ body: () throws(RecordError) -> some Any) -> Refusal? {
        do throws(RecordError) {
            _ = try body()
            return nil
        } catch {
            return Refusal(error, withPlace: false)
        }
    }
}
